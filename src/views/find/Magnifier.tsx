/** The sign of finding; words stand beside it or name its button. */
export function Magnifier() {
  return (
    <svg className="magnifier" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="10.5" cy="10.5" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M15.200 15.200 20.500 20.500" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
