import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import { ActionIcon } from '@mantine/core';
import { useMemo, type MouseEvent, type ReactNode } from 'react';
import { useTexts } from '../../../i18n/index.js';
import { HEIGHT, WIDTH, landPath, projectionOf, zoomed, type Place, type View } from './coasts.js';
import classes from './map.module.css';

interface Props {
  readonly label: string;
  readonly view: View;
  readonly onView: (view: View) => void;
  /** The view to come back to. */
  readonly whole: View;
  readonly onPick?: (place: Place) => void;
  /** The things on the land, drawn at their places. */
  readonly children: (at: (place: Place) => readonly [number, number]) => ReactNode;
}

const NEARER = 0.6;

/** The coasts of the region, with the things on them; no borders of states are drawn. */
export function LandMap({ label, view, onView, whole, onPick, children }: Props) {
  const path = useMemo(() => landPath(view), [view]);
  const projection = useMemo(() => projectionOf(view), [view]);
  const at = ({ latitude, longitude }: Place) => projection([longitude, latitude]) ?? ([0, 0] as const);
  const pick = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * WIDTH;
    const y = ((event.clientY - box.top) / box.height) * HEIGHT;
    const [longitude, latitude] = projection.invert?.([x, y]) ?? [];
    if (latitude !== undefined && longitude !== undefined) onPick?.({ latitude, longitude });
  };
  return (
    <div className={classes['map']} dir="ltr">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={label}
        className={classes['drawing']}
        data-picks={onPick !== undefined}
        onClick={onPick && pick}
      >
        <rect width={WIDTH} height={HEIGHT} className={classes['sea']} />
        <path d={path} className={classes['land']} />
        {children(at)}
      </svg>
      <Zoom view={view} onView={onView} whole={whole} />
    </div>
  );
}

function Zoom({ view, onView, whole }: Pick<Props, 'view' | 'onView' | 'whole'>) {
  const { t } = useTexts();
  const acts = [
    ['nearer', IconPlus, zoomed(view, NEARER)],
    ['farther', IconMinus, zoomed(view, 1 / NEARER)],
    ['whole', IconFocusCentered, whole],
  ] as const;
  return (
    <div className={classes['zoom']} role="group" aria-label={t('web-structure:map.zoom')}>
      {acts.map(([act, Icon, to]) => (
        <ActionIcon
          key={act}
          variant="default"
          size="lg"
          aria-label={t(`web-structure:map.${act}`)}
          onClick={() => onView(to)}
        >
          <Icon size={18} aria-hidden />
        </ActionIcon>
      ))}
    </div>
  );
}
