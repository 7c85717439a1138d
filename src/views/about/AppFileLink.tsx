import type { ReactNode } from 'react';
import { useHref } from 'react-router';
import { readAppFile } from '#state/app-file.ts';
import { useInOneFile } from '#state/in-one-file.ts';
import { saveFile } from '#views/parts/take-along/save-file.ts';

interface AppFileLinkProps {
  /** From the app's root. */
  path: string;
  /** Whether it is to be saved rather than opened. */
  download?: boolean;
  children: ReactNode;
}

/** A file that comes with the app: a link to it or, where it is enclosed in the one file, what takes it out of there. */
export function AppFileLink({ path, download = false, children }: AppFileLinkProps) {
  const root = useHref('/');
  if (!useInOneFile())
    return (
      <a href={`${root}${path}`} download={download}>
        {children}
      </a>
    );
  const take = async () => {
    const file = await readAppFile(root, path);
    saveFile(path.split('/').at(-1) ?? path, await file.blob());
  };
  return (
    <button type="button" className="enclosed-file" onClick={() => void take()}>
      {children}
    </button>
  );
}
