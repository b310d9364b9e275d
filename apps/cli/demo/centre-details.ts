import type { CentreChange } from '#contracts/identity';

/** What the demo centre says of itself below every page. */
export const CENTRE_DETAILS: CentreChange = {
  name: {
    ar: 'المركز الإقليمي للتكوين',
    fr: 'Centre régional de formation',
    en: 'Regional Training Centre',
  },
  email: 'secretariat@demo.example',
  phone: '+212537000000',
  address: {
    ar: 'الرباط، المملكة المغربية',
    fr: 'Rabat, Royaume du Maroc',
    en: 'Rabat, Kingdom of Morocco',
  },
  languages: ['ar', 'fr', 'en'],
  legalNotice: {
    ar: `هذا مركز للعرض، ولا يعمل باسم أي دولة. الأشخاص والأرقام والشهادات فيه من صنع الخيال.

تعالج أمانة المركز بيانات الضباط لغرض التكوين والامتحان والشهادة وحده. ولا ترى دولة ضباط دولة أخرى. ويمكن لكل ضابط أن يطلب من مسؤول دولته الاطلاع على بياناته وتصحيحها، وأن يتظلم لدى أمانة المركز.

الشهادات يتحقق منها كل من يحمل رقمها. ولا يظهر عند التحقق إلا ما طُبع عليها.`,
    fr: `Ceci est un centre de démonstration, qui n’agit au nom d’aucun État. Les personnes, les nombres et les certificats y sont fictifs.

Le secrétariat du centre traite les données des agents pour la formation, l’examen et la certification seulement. Aucun État ne voit les agents d’un autre. Chaque agent peut demander à l’administrateur de son État de consulter et de corriger ses données, et saisir le secrétariat d’une réclamation.

Quiconque connaît le numéro d’un certificat peut le vérifier. La vérification ne montre que ce qui y est imprimé.`,
    en: `This is a demonstration centre, which acts for no state. Its people, figures and certificates are invented.

The secretariat processes officers’ data for training, examination and certification alone. No state sees the officers of another. Every officer may ask the administrator of their state to see and correct their data, and may complain to the secretariat.

Whoever has the number of a certificate may verify it. Verification shows only what is printed on it.`,
  },
};
