/** The eight-fold star of the region's tilework, as lines. */
export function Star({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" stroke="var(--brass)" strokeWidth="1.6" aria-hidden>
      <rect x="7" y="7" width="18" height="18" />
      <rect x="7" y="7" width="18" height="18" transform="rotate(45 16 16)" />
      <circle cx="16" cy="16" r="4" />
    </svg>
  );
}
