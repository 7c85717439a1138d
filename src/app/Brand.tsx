/** The table seen from above, with its gap at the head and what is talked about in the middle. */
export function Brand() {
  return (
    <svg className="brand-mark" viewBox="0 0 26 28" aria-hidden="true">
      <path
        d="M10 3.200C4.600 3.800 3 7.500 3 14s2 11 10 11 10-4.500 10-11S21.400 3.800 16 3.200"
        fill="none"
        stroke="currentColor"
        strokeWidth="4"
      />
      <circle cx="13" cy="14" r="2.6" fill="currentColor" />
    </svg>
  );
}
