/** The button that shows the address of what is on screen as a QR code. */
export function ShowSwitch({ onOpen }: { onOpen: () => void }) {
  return (
    <button type="button" className="bar-button" aria-keyshortcuts="S" onClick={onOpen}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path
          d="M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.500v2.500H14zM17.500 17.500H20V20h-2.500z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.7"
        />
      </svg>
      <span>Show this as a QR code</span>
    </button>
  );
}
