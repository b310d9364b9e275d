import {
  CODED_EXPIRY_REGION,
  EXCHANGED_PHOTO_REGION,
  PRINTED_EXPIRY_REGION,
  alteredExpiryDrawing,
  exchangedPhotoDrawing,
} from '../../drawings/doubted-pages.svg.js';
import { t } from '../../texts/text.js';
import type { ItemDocument } from '../../types.js';

/** Places to be marked on a drawing. */
export const markedItems: ItemDocument[] = [
  {
    code: 'TDE-1-018',
    points: 2,
    body: {
      type: 'hotspot',
      stem: t(
        'هذه صفحة بيانات ورقية مغلّفة، حُرّف فيها عنصر واحد. ضع نقطة على موضع التحريف.',
        "Voici une page de données en papier laminé ; un seul élément en a été falsifié. Placez un point à l'endroit de la falsification.",
        'This is a laminated paper data page in which one element was altered. Place a point where it was altered.',
      ),
      drawing: exchangedPhotoDrawing,
      selections: 1,
    },
    key: { type: 'hotspot', regions: [EXCHANGED_PHOTO_REGION] },
    explanation: t(
      'الصورة مائلة قليلاً، وحولها هالة من اللاصق، وخطوط الخلفية تنقطع عندها، والعنصر الحيودي صار تحتها بعد أن كان فوقها: الصورة مبدَّلة.',
      "La photo est de travers, entourée d'un halo de colle ; le fond s'interrompt à son bord et le DOVID, qui devrait la recouvrir, passe dessous : la photo a été substituée.",
      'The photograph sits askew in a halo of adhesive; the background breaks off at its edge, and the device that should lie over it lies beneath: the photograph was substituted.',
    ),
  },
  {
    code: 'TDE-1-019',
    points: 2,
    body: {
      type: 'hotspot',
      stem: t(
        'في هذه الصفحة بيان مطبوع يناقض ما في منطقة القراءة الآلية. ضع نقطة على البيان المطبوع، ونقطة على ما يقابله في السطرين.',
        'Sur cette page, une donnée imprimée contredit la zone de lecture automatique. Placez un point sur la donnée imprimée et un autre sur le champ correspondant des deux lignes.',
        'On this page one printed entry contradicts the machine-readable zone. Place one point on the printed entry and one on the matching field of the two lines.',
      ),
      drawing: alteredExpiryDrawing,
      selections: 2,
    },
    key: { type: 'hotspot', regions: [PRINTED_EXPIRY_REGION, CODED_EXPIRY_REGION] },
    explanation: t(
      'المطبوع 17 يونيو 2027، وفي الخانات 22 إلى 27 من السطر الثاني 210617 أي 17 يونيو 2021، ورقم تحققه 9 صحيح. وجواز صدر عام 2016 لخمس سنوات ينتهي فعلاً عام 2021.',
      'La date imprimée est le 17 juin 2027 ; les positions 22 à 27 de la seconde ligne donnent 210617, soit le 17 juin 2021, et leur clé 9 est juste. Délivré en 2016 pour cinq ans, ce passeport expirait bien en 2021.',
      'The printed date is 17 June 2027; positions 22 to 27 of the second line give 210617, that is 17 June 2021, and their check digit 9 is right. Issued in 2016 for five years, the passport did expire in 2021.',
    ),
  },
];
