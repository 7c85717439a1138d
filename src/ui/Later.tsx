import { Component, type ReactNode, Suspense } from 'react';
import * as words from '#words/later.tsx';
import { forgetFailedLoads } from './lazy-part.tsx';
import './later.css';
import './notice-bar.css';

interface LaterProps {
  children: ReactNode;
  /** Puts away what could not be shown. */
  onClose: () => void;
}

/**
 * Shows something that is loaded only now, such as a dialog. Where that fails, it says so in its place, and everything
 * around it goes on.
 */
export class Later extends Component<LaterProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return <Suspense>{this.props.children}</Suspense>;
    const close = () => {
      forgetFailedLoads();
      this.props.onClose();
    };
    return (
      <div className="notice-bar later-failed" role="alert">
        <p>{words.notLoaded()}</p>
        <button type="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </div>
    );
  }
}
