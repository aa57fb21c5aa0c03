/** Owns the drawings of the goods: plain shapes in the colour of each product. */
import type { ReactNode } from 'react';
import type { ProductArt } from '../../world/types.ts';

const deep = 'var(--art-deep)';
const mid = 'var(--art-mid)';
const pale = 'var(--art-pale)';

const drawings: Record<ProductArt, ReactNode> = {
  lamp: (
    <>
      <path d="M78 40h44l18 46H60z" fill={mid} />
      <path d="M78 40h22v46H60z" fill={deep} opacity=".25" />
      <rect x="97" y="86" width="6" height="58" fill={deep} />
      <ellipse cx="100" cy="148" rx="30" ry="7" fill={deep} />
      <path d="M64 90h72l14 42H50z" fill={pale} opacity=".6" />
    </>
  ),
  chair: (
    <>
      <path d="M62 52q0-16 16-16h44q16 0 16 16v44H62z" fill={mid} />
      <rect x="50" y="84" width="100" height="30" rx="13" fill={deep} />
      <rect x="44" y="72" width="20" height="42" rx="10" fill={mid} />
      <rect x="136" y="72" width="20" height="42" rx="10" fill={mid} />
      <path d="M62 114l-6 38M138 114l6 38" stroke={deep} strokeWidth="6" strokeLinecap="round" />
    </>
  ),
  mug: (
    <>
      <rect x="60" y="62" width="66" height="80" rx="12" fill={mid} />
      <path d="M126 78h10a16 16 0 0 1 0 38h-10" fill="none" stroke={deep} strokeWidth="9" />
      <ellipse cx="93" cy="66" rx="33" ry="9" fill={deep} />
      <path d="M82 48q-8-8 0-16M102 48q-8-8 0-16" stroke={pale} strokeWidth="5" fill="none" strokeLinecap="round" />
      <rect x="60" y="104" width="66" height="14" fill={pale} opacity=".55" />
    </>
  ),
  jacket: (
    <>
      <path d="M72 46l-30 22 8 62 18-6V98l4 52h56l4-52v26l18 6 8-62-30-22-28 10z" fill={mid} />
      <path d="M100 56v94" stroke={pale} strokeWidth="3" />
      <path d="M72 46l28 22 28-22-12-8H84z" fill={deep} />
      <rect x="80" y="112" width="14" height="18" rx="3" fill={deep} opacity=".5" />
      <rect x="108" y="112" width="14" height="18" rx="3" fill={deep} opacity=".5" />
    </>
  ),
  tent: (
    <>
      <path d="M100 44L32 144h136z" fill={mid} />
      <path d="M100 44l68 100h-44z" fill={deep} opacity=".55" />
      <path d="M100 76l-24 68h48z" fill={pale} />
      <path d="M100 76v68" stroke={deep} strokeWidth="3" />
      <path d="M22 146h156" stroke={deep} strokeWidth="5" strokeLinecap="round" />
    </>
  ),
  book: (
    <>
      <rect x="60" y="40" width="80" height="108" rx="5" fill={mid} />
      <rect x="60" y="40" width="14" height="108" rx="5" fill={deep} />
      <rect x="86" y="62" width="42" height="6" fill={pale} />
      <rect x="86" y="76" width="30" height="5" fill={pale} opacity=".7" />
      <circle cx="107" cy="116" r="15" fill={pale} opacity=".8" />
    </>
  ),
  plant: (
    <>
      <path d="M100 108C70 96 62 70 66 46c22 6 34 28 34 62zM100 108c30-12 38-38 34-62-22 6-34 28-34 62z" fill={mid} />
      <path d="M100 112c-16-20-14-52 0-76 14 24 16 56 0 76z" fill={deep} />
      <path d="M72 106h56l-8 44H80z" fill={pale} />
      <rect x="68" y="102" width="64" height="12" rx="3" fill={pale} />
      <path d="M72 114h56" stroke={deep} strokeWidth="2" opacity=".35" />
    </>
  ),
  shoe: (
    <>
      <path d="M44 76q16 12 34-6l46 36q24 4 32 18v12H44z" fill={mid} />
      <rect x="40" y="132" width="120" height="14" rx="7" fill={deep} />
      <path d="M84 82l-12 10M96 90l-12 10M108 98l-12 10" stroke={pale} strokeWidth="4" strokeLinecap="round" />
      <path d="M44 76q10 8 20 6l-4 50H44z" fill={deep} opacity=".4" />
    </>
  ),
  bag: (
    <>
      <path d="M76 66V54q0-18 24-18t24 18v12" fill="none" stroke={deep} strokeWidth="7" />
      <rect x="54" y="64" width="92" height="86" rx="14" fill={mid} />
      <rect x="68" y="102" width="64" height="36" rx="8" fill={deep} opacity=".5" />
      <rect x="92" y="96" width="16" height="14" rx="3" fill={pale} />
    </>
  ),
  speaker: (
    <>
      <rect x="64" y="36" width="72" height="116" rx="10" fill={mid} />
      <circle cx="100" cy="66" r="14" fill={deep} />
      <circle cx="100" cy="114" r="26" fill={deep} />
      <circle cx="100" cy="114" r="11" fill={pale} />
      <circle cx="100" cy="66" r="5" fill={pale} />
    </>
  ),
  kettle: (
    <>
      <path d="M62 92q0-30 38-30t38 30l8 46q0 8-10 8H64q-10 0-10-8z" fill={mid} />
      <path d="M66 66q4-30 34-30t34 30" fill="none" stroke={deep} strokeWidth="7" strokeLinecap="round" />
      <path d="M138 100q18-2 20-34l10-4" fill="none" stroke={mid} strokeWidth="9" strokeLinecap="round" />
      <rect x="84" y="54" width="32" height="10" rx="5" fill={deep} />
      <path d="M58 120h84" stroke={pale} strokeWidth="5" opacity=".7" />
    </>
  ),
  blanket: (
    <>
      <rect x="50" y="56" width="100" height="26" rx="11" fill={deep} />
      <rect x="46" y="80" width="108" height="30" rx="12" fill={mid} />
      <rect x="50" y="108" width="100" height="30" rx="12" fill={deep} opacity=".75" />
      <path d="M66 80v30M82 80v30M118 80v30M134 80v30" stroke={pale} strokeWidth="4" opacity=".7" />
      <path
        d="M56 138v10M68 138v10M80 138v10M92 138v10M104 138v10M116 138v10M128 138v10M142 138v10"
        stroke={mid}
        strokeWidth="3"
      />
    </>
  ),
};

export function ProductArtwork({ art }: { art: ProductArt }) {
  return (
    <svg viewBox="0 0 200 180" role="presentation">
      {drawings[art]}
    </svg>
  );
}
