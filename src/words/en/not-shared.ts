/** Why an address is of no use to others, by where it lies on the reader's own machine. */
export const NOT_SHARED = {
  file: 'Parley was opened from a file: this address works on your machine alone, and citations leave it out. In every copy of the file, what follows its name leads here. Put Parley on a web host to share links.',
  machine:
    'Parley runs on your own machine: this address works here alone. Put it on a web host to share links; what comes after the host stays the same.',
};
