import { country, text } from '../country.js';
import { algerian, libyan, mauritanian } from '../ranks/maghreb.js';

export const algeria = country({
  code: 'dz',
  name: text('الجزائر', 'Algérie', 'Algeria'),
  timeZone: 'Africa/Algiers',
  language: 'ar',
  ranks: algerian,
  agencies: {
    police: {
      kind: 'police',
      name: text(
        'المديرية العامة للأمن الوطني',
        'Direction générale de la Sûreté nationale',
        'General Directorate of National Security',
      ),
    },
    customs: {
      kind: 'customs',
      name: text('المديرية العامة للجمارك', 'Direction générale des Douanes', 'General Directorate of Customs'),
    },
  },
  units: {
    elTarf: {
      agency: 'police',
      name: text(
        'مصلحة شرطة الحدود بالطارف',
        'Service de la police aux frontières d’El Tarf',
        'El Tarf border police service',
      ),
    },
  },
  posts: {
    oumTeboul: {
      agency: 'police',
      border: 'land',
      at: [36.877, 8.587],
      under: 'elTarf',
      name: text('معبر أم الطبول', 'Poste-frontière d’Oum Teboul', 'Oum Teboul border crossing'),
    },
    inGuezzam: {
      agency: 'customs',
      border: 'land',
      at: [19.47, 5.78],
      name: text('معبر عين قزام', 'Poste-frontière d’In Guezzam', 'In Guezzam border crossing'),
    },
    algiers: {
      agency: 'police',
      border: 'air',
      at: [36.691, 3.215],
      name: text('مطار هواري بومدين', 'Aéroport Houari-Boumédiène', 'Houari Boumediene Airport'),
    },
  },
  administrator: [
    'عبد القادر منصوري',
    'Abdelkader Mansouri',
    'chiefCommissioner',
    'police',
    'algiers',
    'post-commander',
  ],
  officers: [
    ['كريم بوزيد', 'Karim Bouzid', 'inspector', 'police', 'oumTeboul', 'first-line'],
    ['نسيمة حدادي', 'Nassima Haddadi', 'officer', 'police', 'algiers', 'document-examiner', 'fr'],
    ['ماسينيسا آيت حمودة', 'Massinissa Ait Hamouda', 'officer', 'police', 'algiers', 'second-line', 'fr'],
    ['أمينة بن يوسف', 'Amina Benyoucef', 'customsOfficer', 'customs', 'inGuezzam', 'first-line'],
    ['رابح زروقي', 'Rabah Zerrouki', 'commissioner', 'police', 'oumTeboul', 'shift-lead'],
  ],
});

export const libya = country({
  code: 'ly',
  name: text('ليبيا', 'Libye', 'Libya'),
  timeZone: 'Africa/Tripoli',
  language: 'ar',
  ranks: libyan,
  agencies: {
    crossings: {
      kind: 'police',
      name: text(
        'الإدارة العامة لأمن المنافذ',
        'Direction générale de la sécurité des postes-frontières',
        'General Administration for the Security of Border Crossings',
      ),
    },
    customs: {
      kind: 'customs',
      name: text('مصلحة الجمارك الليبية', 'Administration des douanes libyennes', 'Libyan Customs Authority'),
    },
  },
  posts: {
    rasJedir: {
      agency: 'crossings',
      border: 'land',
      at: [33.142, 11.566],
      name: text('منفذ رأس جدير البري', 'Poste-frontière de Ras Ajdir', 'Ras Ajdir land crossing'),
    },
    musaid: {
      agency: 'customs',
      border: 'land',
      at: [31.578, 25.05],
      name: text('منفذ امساعد البري', 'Poste-frontière de Moussaïd', 'Musaid land crossing'),
    },
    mitiga: {
      agency: 'crossings',
      border: 'air',
      at: [32.894, 13.276],
      name: text('مطار معيتيقة الدولي', 'Aéroport international de Mitiga', 'Mitiga International Airport'),
    },
  },
  administrator: ['فرج بن غلبون', 'Faraj Ben Ghalbon', 'colonel', 'crossings', 'mitiga', 'post-commander'],
  officers: [
    ['أنس الورفلي', 'Anas Alwerfalli', 'lieutenant', 'crossings', 'rasJedir', 'first-line'],
    ['خديجة المصراتي', 'Khadija Almisrati', 'captain', 'crossings', 'mitiga', 'document-examiner'],
    ['عادل الزنتاني', 'Adel Alzintani', 'major', 'crossings', 'rasJedir', 'shift-lead'],
    ['حواء التباوي', 'Hawa Altebawi', 'sergeantMajor', 'customs', 'musaid', 'first-line'],
    ['نوري الترهوني', 'Nuri Altarhouni', 'captain', 'customs', 'musaid', 'second-line', 'en'],
  ],
});

export const mauritania = country({
  code: 'mr',
  name: text('موريتانيا', 'Mauritanie', 'Mauritania'),
  timeZone: 'Africa/Nouakchott',
  language: 'ar',
  ranks: mauritanian,
  agencies: {
    police: {
      kind: 'police',
      name: text(
        'الإدارة العامة للأمن الوطني',
        'Direction générale de la Sûreté nationale',
        'General Directorate of National Security',
      ),
    },
    gendarmerie: { kind: 'gendarmerie', name: text('الدرك الوطني', 'Gendarmerie nationale', 'National Gendarmerie') },
    coastGuard: {
      kind: 'coast-guard',
      name: text('خفر السواحل الموريتاني', 'Garde-côtes mauritanienne', 'Mauritanian Coast Guard'),
    },
  },
  posts: {
    rosso: {
      agency: 'police',
      border: 'land',
      at: [16.513, -15.805],
      name: text('معبر روصو', 'Poste-frontière de Rosso', 'Rosso border crossing'),
    },
    gogui: {
      agency: 'gendarmerie',
      border: 'land',
      at: [15.6, -9.35],
      name: text('معبر كوكي الزمال', 'Poste-frontière de Gogui Zemmal', 'Gogui Zemmal border crossing'),
    },
    nouadhibou: {
      agency: 'coastGuard',
      border: 'sea',
      at: [20.906, -17.04],
      name: text('ميناء نواذيبو', 'Port de Nouadhibou', 'Port of Nouadhibou'),
    },
  },
  administrator: [
    'أم الخيري بنت محمدو',
    'Oumelkhairy Mint Mohamedou',
    'commissioner',
    'police',
    'rosso',
    'post-commander',
  ],
  officers: [
    ['سيدي محمد ولد أحمد سالم', 'Sidi Mohamed Ould Ahmed Salem', 'officer', 'police', 'rosso', 'second-line'],
    ['مريم بنت اعلي', 'Mariem Mint Ely', 'inspector', 'police', 'rosso', 'document-examiner'],
    ['مامادو صال', 'Mamadou Sall', 'gendarme', 'gendarmerie', 'gogui', 'surveillance', 'fr'],
    ['عيشتو بنت المختار', 'Aichetou Mint El Moctar', 'lieutenant', 'coastGuard', 'nouadhibou', 'analyst'],
    ['الشيخ ولد ببانه', 'Cheikh Ould Babana', 'lieutenant', 'gendarmerie', 'gogui', 'shift-lead'],
  ],
});
