import { IconCheck, IconX } from '@tabler/icons-react';
import type { Region } from '#questions';
import { DrawingView } from '../../drawing/drawing.js';
import { useTexts } from '../../i18n/index.js';
import type { OutcomeProps } from '../kind.js';
import classes from './hotspot.module.css';
import { isWithin } from './regions.js';

/** The picture with the right regions and the points that the candidate placed; a list says the same in words. */
export function HotspotOutcome({ body, answer, right: { regions } }: OutcomeProps<'hotspot'>) {
  const { number } = useTexts();
  const { width, height } = body.drawing;
  const points = answer?.points ?? [];
  const hits = points.map((point) => regions.some((region) => isWithin(region, point)));
  return (
    <>
      <DrawingView drawing={body.drawing}>
        <svg className={classes['regions']} viewBox={`0 0 ${width} ${height}`} aria-hidden>
          {regions.map((region) => (
            <Shape key={JSON.stringify(region)} region={region} />
          ))}
        </svg>
        {points.map((point, at) => (
          <span
            key={`${point.x} ${point.y}`}
            className={classes['point']}
            data-hit={hits[at]}
            style={{ left: whole(point.x / width), top: whole(point.y / height) }}
            aria-hidden
          >
            {number(at + 1)}
          </span>
        ))}
      </DrawingView>
      <Legend regions={regions.length} hits={hits} />
    </>
  );
}

/** The position at which the number of a point is whole, also beside the edge of the picture. */
const whole = (share: number): string => `clamp(14px, ${share * 100}%, calc(100% - 14px))`;

function Legend({ regions, hits }: { readonly regions: number; readonly hits: readonly boolean[] }) {
  const { t } = useTexts();
  return (
    <ul className={classes['legend']}>
      <li>
        <span className={classes['swatch']} aria-hidden />
        {t('web-judging:result.regions', { count: regions })}
      </li>
      {hits.length === 0 && <li>{t('web-exam:result.nothing')}</li>}
      {hits.map((hit, at) => (
        <li key={at} data-hit={hit}>
          {hit ? <IconCheck size={18} aria-hidden /> : <IconX size={18} aria-hidden />}
          {t(hit ? 'web-judging:result.hit' : 'web-judging:result.missed', { number: at + 1 })}
        </li>
      ))}
    </ul>
  );
}

function Shape({ region }: { readonly region: Region }) {
  switch (region.shape) {
    case 'rectangle':
      return <rect x={region.x} y={region.y} width={region.width} height={region.height} />;
    case 'circle':
      return <circle cx={region.x} cy={region.y} r={region.radius} />;
    case 'polygon':
      return <polygon points={region.points.map((point) => point.join(',')).join(' ')} />;
  }
}
