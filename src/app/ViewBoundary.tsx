import { Component, type ReactNode } from 'react';
import { forgetFailedLoads } from '#ui/lazy-part.tsx';
import { FailedView } from './FailedView.tsx';

/** Catches what breaks within a page, so that the frame with its ways on stays. */
export class ViewBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(thrown: unknown): { error: Error } {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const retry = () => {
      forgetFailedLoads();
      this.setState({ error: null });
    };
    return <FailedView error={error} onRetry={retry} />;
  }
}
