import type { AgencyKind, BorderType, RegionalBand } from '#contracts/identity';
import type { Language } from '#kernel';
import type { SignInWords } from '../../../support/session.js';

export type Text = Readonly<Record<Language, string>>;

const text = (ar: string, fr: string, en: string): Text => ({ ar, fr, en });

export interface Post {
  readonly name: Text;
  readonly border: BorderType;
  /** Degrees north and east. */
  readonly at: readonly [number, number];
}

export interface State {
  readonly code: string;
  readonly name: Text;
  readonly timeZone: string;
  readonly agency: { readonly kind: AgencyKind; readonly name: Text };
  readonly unit: { readonly name: Text; readonly posts: readonly Post[] };
  /** The posts directly under the agency. */
  readonly posts: readonly Post[];
  /** The lowest first. */
  readonly ranks: readonly { readonly title: Text; readonly band: RegionalBand }[];
  readonly administrator: SignInWords & { readonly name: { readonly ar: string; readonly latin: string } };
}

/** What the registrar says about the centre; what is left out stays empty. */
export const DETAILS = {
  name: text('مركز تكوين حراس الحدود', 'Centre de formation des gardes-frontières', 'Border Guard Training Centre'),
  email: 'secretariat@centre.example',
  phone: '+212 5 37 71 20 00',
  address: text('شارع النخيل، الرباط', 'Avenue Annakhil, Rabat', 'Annakhil Avenue, Rabat'),
  languages: ['ar', 'fr'],
  legalNotice: {
    ar: 'أمانة المركز مسؤولة عن البيانات الشخصية للضباط.\nلمن يريد الاطلاع على بياناته أو تصحيحها أن يكتب إليها.',
    fr: 'Le secrétariat du centre répond des données personnelles des agents.\nQui veut les consulter ou les rectifier lui écrit.',
  },
} as const;

export const MOROCCO: State = {
  code: 'ma',
  name: text('المغرب', 'Maroc', 'Morocco'),
  timeZone: 'Africa/Casablanca',
  agency: {
    kind: 'police',
    name: text(
      'المديرية العامة للأمن الوطني',
      'Direction générale de la sûreté nationale',
      'General Directorate of National Security',
    ),
  },
  unit: {
    name: text('منطقة الحدود بوجدة', 'District frontalier d’Oujda', 'Oujda border district'),
    posts: [
      {
        name: text('معبر زوج بغال', 'Poste-frontière de Zouj Beghal', 'Zouj Beghal border crossing'),
        border: 'land',
        at: [34.839, -1.757],
      },
    ],
  },
  posts: [
    {
      name: text('مطار محمد الخامس', 'Aéroport Mohammed-V', 'Mohammed V Airport'),
      border: 'air',
      at: [33.367, -7.59],
    },
    {
      name: text('ميناء طنجة المتوسط', 'Port de Tanger Med', 'Tanger Med Port'),
      border: 'sea',
      at: [35.889, -5.503],
    },
  ],
  ranks: [
    { title: text('مفتش شرطة', 'Inspecteur de police', 'Police inspector'), band: 'nco' },
    { title: text('ضابط شرطة', 'Officier de police', 'Police officer'), band: 'junior-officer' },
    { title: text('عميد شرطة', 'Commissaire de police', 'Police commissioner'), band: 'mid-level-officer' },
  ],
  administrator: {
    name: { ar: 'نادية الإدريسي', latin: 'Nadia El Idrissi' },
    email: 'n.elidrissi@surete.example',
    password: 'Zouj-Beghal-2026',
  },
};

export const MAURITANIA: State = {
  code: 'mr',
  name: text('موريتانيا', 'Mauritanie', 'Mauritania'),
  timeZone: 'Africa/Nouakchott',
  agency: {
    kind: 'gendarmerie',
    name: text('الدرك الوطني', 'Gendarmerie nationale', 'National Gendarmerie'),
  },
  unit: {
    name: text('كتيبة الدرك بالترارزة', 'Compagnie de gendarmerie du Trarza', 'Trarza gendarmerie company'),
    posts: [
      {
        name: text('معبر روصو', 'Poste-frontière de Rosso', 'Rosso border crossing'),
        border: 'land',
        at: [16.513, -15.805],
      },
    ],
  },
  posts: [
    {
      name: text('ميناء نواذيبو', 'Port de Nouadhibou', 'Port of Nouadhibou'),
      border: 'sea',
      at: [20.906, -17.04],
    },
  ],
  ranks: [],
  administrator: {
    name: { ar: 'سيدي محمد ولد أحمد', latin: 'Sidi Mohamed Ould Ahmed' },
    email: 's.ouldahmed@gendarmerie.example',
    password: 'Nouadhibou-2026',
  },
};
