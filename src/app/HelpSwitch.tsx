/** The button that lists the keys; of use where there is a keyboard. */
export function HelpSwitch({ onOpen }: { onOpen: () => void }) {
  return (
    <button type="button" className="bar-button help-switch" aria-keyshortcuts="?" onClick={onOpen}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path
          d="M3 6.500h18v11H3zM6.500 10h1M11.500 10h1M16.500 10h1M7 14h10"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.7"
        />
      </svg>
      <span>Keys</span>
    </button>
  );
}
