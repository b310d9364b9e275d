import { country, text } from '../country.js';
import { burkinabe, chadian, malian, nigerien } from '../ranks/sahel.js';

export const burkinaFaso = country({
  code: 'bf',
  name: text('بوركينا فاسو', 'Burkina Faso', 'Burkina Faso'),
  timeZone: 'Africa/Ouagadougou',
  language: 'fr',
  ranks: burkinabe,
  agencies: {
    police: { kind: 'police', name: text('الشرطة الوطنية', 'Police nationale', 'National Police') },
    customs: {
      kind: 'customs',
      name: text('المديرية العامة للجمارك', 'Direction générale des Douanes', 'General Directorate of Customs'),
    },
  },
  posts: {
    cinkanse: {
      agency: 'police',
      border: 'land',
      at: [11.127, 0.006],
      name: text('معبر سينكانسي', 'Poste de contrôle juxtaposé de Cinkansé', 'Cinkansé joint border post'),
    },
    dakola: {
      agency: 'customs',
      border: 'land',
      at: [11.012, -1.113],
      name: text('معبر داكولا', 'Poste-frontière de Dakola', 'Dakola border crossing'),
    },
    ouagadougou: {
      agency: 'police',
      border: 'air',
      at: [12.353, -1.512],
      name: text('مطار واغادوغو الدولي', 'Aéroport international de Ouagadougou', 'Ouagadougou International Airport'),
    },
  },
  administrator: ['سليمان كابوري', 'Souleymane Kaboré', 'divisional', 'police', 'ouagadougou', 'post-commander'],
  officers: [
    ['عيسى ويدراوغو', 'Issa Ouédraogo', 'assistant', 'police', 'cinkanse', 'first-line'],
    ['راماتا سوادوغو', 'Ramata Sawadogo', 'officer', 'police', 'ouagadougou', 'document-examiner'],
    ['بوريما زونغو', 'Bouréima Zongo', 'commissioner', 'police', 'cinkanse', 'shift-lead'],
    ['أدجاراتو باري', 'Adjaratou Barry', 'customsController', 'customs', 'dakola', 'second-line'],
  ],
});

export const chad = country({
  code: 'td',
  name: text('تشاد', 'Tchad', 'Chad'),
  timeZone: 'Africa/Ndjamena',
  language: 'fr',
  ranks: chadian,
  agencies: {
    police: { kind: 'police', name: text('الشرطة الوطنية', 'Police nationale', 'National Police') },
    nomadGuard: {
      kind: 'gendarmerie',
      name: text('الحرس الوطني والرحل', 'Garde nationale et nomade', 'National and Nomadic Guard'),
    },
  },
  posts: {
    nguelli: {
      agency: 'police',
      border: 'land',
      at: [12.083, 15.073],
      name: text('معبر جسر نغيلي', 'Poste-frontière du pont de Nguéli', 'Ngueli Bridge border crossing'),
    },
    adre: {
      agency: 'nomadGuard',
      border: 'land',
      at: [13.467, 22.2],
      name: text('معبر أدري', 'Poste-frontière d’Adré', 'Adré border crossing'),
    },
    ndjamena: {
      agency: 'police',
      border: 'air',
      at: [12.134, 15.034],
      name: text(
        'مطار حسن جاموس الدولي',
        'Aéroport international Hassan-Djamous',
        'Hassan Djamous International Airport',
      ),
    },
  },
  administrator: ['يوسف حسين برقو', 'Youssouf Hissein Borgou', 'controller', 'police', 'ndjamena', 'post-commander'],
  officers: [
    ['محمت صالح إدريس', 'Mahamat Saleh Idriss', 'inspector', 'police', 'nguelli', 'second-line', 'ar'],
    ['زهرة عبد الكريم', 'Zara Abdelkerim', 'commissioner', 'police', 'ndjamena', 'document-examiner', 'ar'],
    ['نغارلجي مباينايسم', 'Ngarledji Mbainaissem', 'guardsman', 'police', 'nguelli', 'first-line'],
    ['أشتا عيسى هاري', 'Achta Issa Hari', 'captain', 'nomadGuard', 'adre', 'surveillance'],
  ],
});

export const mali = country({
  code: 'ml',
  name: text('مالي', 'Mali', 'Mali'),
  timeZone: 'Africa/Bamako',
  language: 'fr',
  ranks: malian,
  agencies: {
    police: {
      kind: 'police',
      name: text('مديرية شرطة الحدود', 'Direction de la police des frontières', 'Directorate of Border Police'),
    },
    customs: {
      kind: 'customs',
      name: text('المديرية العامة للجمارك', 'Direction générale des Douanes', 'General Directorate of Customs'),
    },
  },
  units: {
    kayes: {
      agency: 'police',
      name: text(
        'المديرية الجهوية لشرطة الحدود بكاي',
        'Direction régionale de la police des frontières de Kayes',
        'Kayes regional directorate of border police',
      ),
    },
  },
  posts: {
    diboli: {
      agency: 'police',
      border: 'land',
      at: [14.452, -12.197],
      under: 'kayes',
      name: text('معبر ديبولي', 'Poste-frontière de Diboli', 'Diboli border crossing'),
    },
    labbezanga: {
      agency: 'customs',
      border: 'land',
      at: [14.956, 0.699],
      name: text('معبر لابيزانغا', 'Poste-frontière de Labbezanga', 'Labbezanga border crossing'),
    },
    bamako: {
      agency: 'police',
      border: 'air',
      at: [12.534, -7.95],
      name: text('مطار باماكو الدولي', 'Aéroport international de Bamako', 'Bamako International Airport'),
    },
  },
  administrator: ['موديبو سيسوكو', 'Modibo Sissoko', 'controller', 'police', 'bamako', 'post-commander'],
  officers: [
    ['أمادو تراوري', 'Amadou Traoré', 'lieutenant', 'police', 'diboli', 'shift-lead'],
    ['عيساتا كوليبالي', 'Aïssata Coulibaly', 'adjutant', 'police', 'bamako', 'document-examiner'],
    ['محمد أغ الحسن', 'Mohamed Ag Alhassane', 'sergeant', 'police', 'labbezanga', 'surveillance', 'ar'],
    ['فاتوماتا كيتا', 'Fatoumata Keïta', 'customsInspector', 'customs', 'labbezanga', 'analyst'],
    ['بوبكر ديالو', 'Boubacar Diallo', 'adjutant', 'police', 'diboli', 'first-line'],
  ],
});

export const niger = country({
  code: 'ne',
  name: text('النيجر', 'Niger', 'Niger'),
  timeZone: 'Africa/Niamey',
  language: 'fr',
  ranks: nigerien,
  agencies: {
    police: {
      kind: 'police',
      name: text(
        'مديرية مراقبة الإقليم',
        'Direction de la surveillance du territoire',
        'Directorate of Territorial Surveillance',
      ),
    },
    customs: {
      kind: 'customs',
      name: text('المديرية العامة للجمارك', 'Direction générale des Douanes', 'General Directorate of Customs'),
    },
  },
  units: {
    agadez: {
      agency: 'police',
      name: text('الفرقة المتنقلة بأغاديز', 'Brigade mobile d’Agadez', 'Agadez mobile brigade'),
    },
  },
  posts: {
    assamaka: {
      agency: 'police',
      border: 'land',
      at: [19.335, 5.79],
      under: 'agadez',
      name: text('معبر أساماكا', 'Poste-frontière d’Assamaka', 'Assamaka border crossing'),
    },
    konni: {
      agency: 'customs',
      border: 'land',
      at: [13.768, 5.25],
      name: text('معبر بيرني نكوني', 'Poste-frontière de Birni N’Konni', 'Birni N’Konni border crossing'),
    },
    niamey: {
      agency: 'police',
      border: 'air',
      at: [13.482, 2.184],
      name: text(
        'مطار ديوري هاماني الدولي',
        'Aéroport international Diori-Hamani',
        'Diori Hamani International Airport',
      ),
    },
  },
  administrator: ['زينبو أمادو', 'Zeinabou Amadou', 'commissioner', 'police', 'niamey', 'post-commander'],
  officers: [
    ['إبراهيم مايغا', 'Ibrahim Maïga', 'officer', 'police', 'niamey', 'second-line'],
    ['حليمة ساني', 'Halima Sani', 'inspector', 'police', 'konni', 'document-examiner'],
    ['أخمدو أغ إيناكا', 'Akhmadou Ag Inaka', 'constable', 'police', 'assamaka', 'surveillance', 'ar'],
    ['مرياما حسيني', 'Mariama Housseini', 'customsInspector', 'customs', 'konni', 'shift-lead'],
    ['لوالي مالم غربا', 'Laouali Malam Garba', 'inspector', 'police', 'assamaka', 'first-line'],
  ],
});
