/**
 * Names of officers as they occur: a few given names are everywhere, families have a long tail, and the same name is
 * spelt as each country spells it. A line is the Arabic and its spellings; earlier lines are commoner.
 */
const lines = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [arabic, latin] = line.split('|').map((part) => part.trim());
      return { arabic, latin: latin.split(',').map((name) => name.trim()) };
    });

const GIVEN = lines(`
محمد | Mohamed, Mohammed, Muhammad, Mamadou, Mouhamed
أحمد | Ahmed, Ahmad, Amadou
علي | Ali, Aly, Aliou
فاطمة | Fatima, Fatma, Fatoumata
حسن | Hassan, Hasan, Hassane
إبراهيم | Ibrahim, Brahim, Ibrahima
عبد الله | Abdallah, Abdullah, Abdoulaye, Abdellah
عمر | Omar, Oumar, Umar
يوسف | Youssef, Yusuf, Youssouf, Youcef
خالد | Khaled, Khalid
مصطفى | Mustapha, Mustafa, Moustapha
حسين | Hussein, Hocine, Houcine, Husain
موسى | Moussa, Musa
عثمان | Ousmane, Othman, Osman, Usman
عائشة | Aicha, Aïssatou, Aisha
مريم | Mariam, Meriem, Maryam
عبد الرحمن | Abderrahmane, Abdul Rahman, Abderrahman
سعيد | Said, Saïd, Saeed
رشيد | Rachid, Rashid
كريم | Karim, Kareem
عبد القادر | Abdelkader, Abdulkadir, Abdoul Kader
سليمان | Souleymane, Suleiman, Slimane
أبو بكر | Boubacar, Abu Bakr, Aboubakar
إسماعيل | Ismail, Smail, Ismaila
عيسى | Issa, Isa, Aissa
سالم | Salem, Salim
خديجة | Khadija, Khadidja, Kadiatou
زينب | Zineb, Zainab, Zeinabou
صالح | Salah, Saleh
نور الدين | Noureddine, Nur al-Din
جمال | Jamal, Djamel, Gamal
هشام | Hicham, Hisham
سمير | Samir, Sameer
عبد العزيز | Abdelaziz, Abdul Aziz
طارق | Tarek, Tariq
أمينة | Amina, Aminata
توفيق | Toufik, Tawfik, Taoufik
ياسين | Yassine, Yasin, Yacine
جبريل | Djibril, Jibril
شيخ | Cheikh, Sheikh
إدريس | Idriss, Driss, Idris
بلال | Bilal, Bilel
حمزة | Hamza
عبد الكريم | Abdelkrim, Abdul Karim
منصور | Mansour, Mansur
ناصر | Nasser, Nacer
فؤاد | Fouad, Fuad
وليد | Walid, Oualid
هارون | Haroun, Harun
يحيى | Yahya, Yahia, Yaya
عبد السلام | Abdessalam, Abdul Salam
لطيفة | Latifa
نجيب | Najib, Naguib
صلاح الدين | Salaheddine, Salah al-Din
عز الدين | Azzedine, Izz al-Din
حليمة | Halima
رقية | Rokia, Ruqayya
كمال | Kamal, Kamel
سفيان | Soufiane, Sofiane, Sufyan
أيوب | Ayoub, Ayub
`);

const FAMILIES = lines(`
ديالو | Diallo, Jallow
تراوري | Traoré, Traore
كوليبالي | Coulibaly, Kulibali
العلوي | Alaoui, El Alaoui
الإدريسي | Idrissi, El Idrissi
بن علي | Ben Ali, Benali
ولد أحمد | Ould Ahmed
با | Ba, Bah
كيتا | Keita
سيسي | Cissé, Ceesay
التهامي | Touhami, Tohami
الشرقاوي | Cherkaoui, Sharqawi
البكاي | El Bakkay, Bekkai
الحداد | Haddad, El Haddad
منصوري | Mansouri
بوعزيز | Bouaziz
حمدي | Hamdi
الطرابلسي | Trabelsi
القاضي | El Kadi, Kadi
ندياي | Ndiaye, Njie
سو | Sow
كوني | Koné, Kone
الفاسي | El Fassi, Fassi
بن يوسف | Ben Youssef, Benyoucef
الهاشمي | Hachemi, Hashimi
زيدان | Zidane, Zidan
المصراتي | Misrati, El Misrati
عبد المولى | Abdelmoula, Abdul Mawla
ولد الشيخ | Ould Cheikh
الورفلي | Werfalli, Ouerfelli
شريف | Cherif, Sharif
بلقاسم | Belkacem, Belgacem
الغزالي | Ghazali, El Ghazali
آدم | Adam, Adama
الطيب | Tayeb, Ettayeb
`);

const ROOTS = lines(`
ب | b
ت | t
ج | j
د | d
ر | r
ز | z
س | s
ش | ch
ف | f
ق | k
ك | k
ل | l
م | m
ن | n
ط | t
خ | kh
`);

/** A rare family name: three consonants in one of the shapes of family names. */
function rareFamily(random, inArabic) {
  const [a, b, c] = [1, 2, 3].map(() => ROOTS[Math.floor(random() * ROOTS.length)]);
  const [x, y, z] = [a, b, c].map(({ latin }) => latin[0]);
  const shapes = [
    [`${a.arabic}${b.arabic}ا${c.arabic}ي`, `${x}a${y}a${z}i`],
    [`ال${a.arabic}${b.arabic}${c.arabic}اوي`, `el ${x}a${y}${z}aoui`],
    [`بو${a.arabic}${b.arabic}ي${c.arabic}`, `bou${x}${y}i${z}`],
    [`ال${a.arabic}و${b.arabic}ي${c.arabic}`, `${x}ou${y}i${z}`],
    [`بن ${a.arabic}${b.arabic}و${c.arabic}`, `ben ${x}e${y}ou${z}`],
  ];
  const [arabic, latin] = shapes[Math.floor(random() * shapes.length)];
  const written = latin.replace(/(^| )./g, (letter) => letter.toUpperCase());
  return { arabic, latin: written, sought: inArabic ? arabic : written.replace('ou', 'u') };
}

/** Repeatable numbers from 0 to 1 (Marsaglia's xorshift). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Picks from a list, earlier entries more often, as names occur: the tenth is about a tenth as common as the first. */
const commonOf = (list, random) => list[Math.floor(list.length ** random()) - 1];
const oneOf = (list, random) => list[Math.floor(random() * list.length)];

/** A name as one person writes it and as another does, in Arabic now and then. */
const spelt = ({ arabic, latin }, random, inArabic) => ({
  arabic,
  latin: oneOf(latin, random),
  sought: inArabic ? arabic : oneOf(latin, random),
});

const RARE = 0.5;
const WITH_FATHER = 0.4;
const SOUGHT_IN_ARABIC = 0.3;

/** Names of officers one by one: `{ ar, latin }`, and `sought`, given name and family as somebody else spells them. */
export function officerNames(seed) {
  const random = randomFrom(seed);
  return () => {
    const inArabic = random() < SOUGHT_IN_ARABIC;
    const given = () => spelt(commonOf(GIVEN, random), random, inArabic);
    const family = random() < RARE ? rareFamily(random, inArabic) : spelt(commonOf(FAMILIES, random), random, inArabic);
    const parts = [given(), ...(random() < WITH_FATHER ? [given()] : []), family];
    const join = (what, some = parts) => some.map((part) => part[what]).join(' ');
    return { ar: join('arabic'), latin: join('latin'), sought: join('sought', [parts[0], family]) };
  };
}
