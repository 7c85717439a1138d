export const copy = 'Copy';

export const copied = 'Copied.';

export const notCopied = 'This browser does not let Parley copy: press Ctrl or ⌘ C.';
