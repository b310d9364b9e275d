/**
 * Names as officers of the region write them: Arabic, then Latin spellings of French, English, Maghrebi, Sahelian,
 * Nigerian and Sudanese habit. Gathered by hand; lines of `WATCHED` were only ever measured, never worked towards.
 */
export interface Spellings {
  readonly arabic: string;
  readonly latin: readonly string[];
}

const spellings = (text: string): Spellings[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [arabic = '', latin = ''] = line.split('|').map((part) => part.trim());
      return { arabic, latin: latin.split(',').map((name) => name.trim()) };
    });

/** The names that the rules were made with. */
export const WORKED_WITH = spellings(`
يوسف | Yusuf, Youssef, Yousef, Youcef, Youssouf, Yousuf
عبد القادر | Abdelkader, Abdul Qadir, Abd al-Qadir, Abdoulkader, Abdulkadir, Abdel Kader
حسين | Hussein, Hocine, Houcine, Husayn, Hossein, Hussain
فاطمة | Fatima, Fatma, Fatimah, Fatoumata
عثمان | Uthman, Osman, Othmane, Ousmane, Usman
أبو بكر | Abu Bakr, Boubacar, Aboubakar, Abubakar, Boubker
نور الدين | Nur al-Din, Noureddine, Nour Eddine, Nuruddin, Nureddin
قاسم | Qassem, Kacem, Qasim, Kassim, Gasim
محمد | Mohamed, Muhammad, Mohammed, Mamadou, Mouhamed
أحمد | Ahmed, Ahmad, Amadou, Ahmadou
عائشة | Aicha, Aisha, Aïssatou, Ayesha
سليمان | Suleiman, Souleymane, Sulayman, Slimane, Slimène
إبراهيم | Ibrahim, Brahim, Ibrahima, Ebrahim
شيخ | Cheikh, Sheikh, Shaykh, Cheick
جبريل | Djibril, Jibril, Gibril, Jebril
إدريس | Idriss, Driss, Idris, Edris
موسى | Moussa, Musa, Mousa
عيسى | Issa, Isa, Aissa, Eissa
يحيى | Yahya, Yehia, Yaya, Yahia
هارون | Haroun, Harun, Haroon, Haroune
الحسن | Lahcen, El Hassan, Lahsen, Alhassan
عبد الرحمن | Abderrahmane, Abdul Rahman, Abdurrahman, Abd Errahmane, Abdoul Rahmane, Abderahman
عبد الله | Abdallah, Abdullah, Abdellah, Abdoulaye, Abdalla
صلاح الدين | Salaheddine, Salah al-Din, Salahuddin, Salah Eddine, Saladin
خالد | Khaled, Khalid, Kaled, Xalid
جمال | Jamal, Djamel, Gamal, Jamel
رشيد | Rachid, Rashid, Rasheed, Rachide
مصطفى | Mustafa, Mostafa, Moustapha, Mostefa, Mustapha
بلقاسم | Belkacem, Belgacem, Bel Kacem, Belqasim
ذو الفقار | Zulfikar, Dhulfiqar, Zoulfikar, Dhoul Fikar
غسان | Ghassan, Gassan, Ghassen
عز الدين | Azzedine, Izz al-Din, Ezzeddine, Azeddine, Izzuddin
شمس الدين | Chamseddine, Shams al-Din, Shamsuddin, Chems Eddine
سيف الإسلام | Seif El Islam, Saif al-Islam, Seifelislam
زينب | Zainab, Zineb, Zeinab, Zeynab
خديجة | Khadija, Khadidja, Kadidiatou, Khadijah
مريم | Maryam, Meriem, Mariam, Mariama
أمينة | Amina, Aminata, Ameena
رقية | Roqaya, Rokia, Ruqayya, Rokaya
نزيهة | Naziha, Neziha, Nazeeha
العلوي | Alaoui, El Alaoui, Al-Alawi, Alawi
الشرقاوي | Cherkaoui, Sherqaoui, Al-Sharqawi, Echcherkaoui
بن علي | Ben Ali, Benali, Bin Ali, Ibn Ali
بوعزيزي | Bouazizi, Bou Azizi, Buazizi
الإدريسي | El Idrissi, Idrissi, Al-Idrisi, Elidrissi
التهامي | Touhami, Tohami, Al-Tuhami, Ettouhami
القذافي | Gaddafi, Qaddafi, Kadhafi, Al-Qadhafi
ولد داداه | Ould Daddah, Wuld Daddah, Oueld Dadah
ولد الشيخ أحمد | Ould Cheikh Ahmed, Wuld Sheikh Ahmad
جالو | Diallo, Jallow, Jalloh
ديوب | Diop, Diob
تراوري | Traoré, Traore, Trawore
كوناتي | Konaté, Konate, Konateh
كوليبالي | Coulibaly, Kulibali, Koulibaly
عبد المجيد | Abdelmajid, Abdul Majeed, Abdelmadjid, Abd al-Majid
عبد الحكيم | Abdelhakim, Abdul Hakim, Abd El Hakim, Abdoul Hakim
عبد السلام | Abdessalam, Abdul Salam, Abdeslam, Abdussalam
عبد الصمد | Abdessamad, Abdul Samad, Abd Essamad
عبد اللطيف | Abdellatif, Abdul Latif, Abdelatif, Abdulatif
عبد النور | Abdennour, Abdul Nur, Abdelnour
ضياء الدين | Diaeddine, Ziauddin, Dia Eddine, Dhiya al-Din
رضا | Rida, Ridha, Reda, Redha
ظافر | Dhafer, Zafer, Dhafir
لخضر | Lakhdar, El Akhdar, Al-Akhdar
العربي | Larbi, El Arbi, Al-Arabi, Laarbi
توفيق | Toufik, Tawfiq, Taoufik, Tewfik
فؤاد | Fouad, Fuad, Foued
وليد | Walid, Oualid, Waleed, Ualid
رؤوف | Raouf, Rauf, Raoof
نجيب | Najib, Naguib, Nadjib, Nejib
جلال | Jalal, Djalal, Galal, Jelal
كلثوم | Kalthoum, Kulthum, Kelthoum, Kaltoum
أم كلثوم | Oum Kalthoum, Umm Kulthum, Oumkalsoum
سعد الله | Saadallah, Saad Allah, Sadallah
فتح الله | Fathallah, Fath Allah, Fethullah, Fatahallah
الطيب | Tayeb, Al-Tayyib, Ettayeb, Taïeb
الصديق | Seddik, Siddiq, Al-Siddiq, Essedik
عمر | Omar, Umar, Oumar
ياسين | Yassine, Yasin, Yacine, Yaseen
إلياس | Ilyas, Elias, Ilias
إسماعيل | Ismail, Smail, Ismaël, Ismaila
`);

/** The names that are only measured. */
export const WATCHED = spellings(`
عبد العزيز | Abdelaziz, Abdul Aziz, Abd al-Aziz, Abdoulaziz
عبد الكريم | Abdelkrim, Abdul Karim, Abdoul Karim, Abdelkarim
عبد الوهاب | Abdelouahab, Abdul Wahab, Abdelwahab, Abdulwahhab
عبد الغني | Abdelghani, Abdul Ghani, Abdelrani
عبد الجليل | Abdeljalil, Abdul Jaleel, Abdeldjalil
عبد الحق | Abdelhak, Abdul Haqq, Abdelhaq
بدر الدين | Badreddine, Badr al-Din, Badruddin, Bedreddine
حسام الدين | Houssameddine, Husam al-Din, Hossam Eddine
علاء الدين | Alaeddine, Ala al-Din, Alauddin, Aladdin
محيي الدين | Mohieddine, Muhyi al-Din, Mahieddine
الهادي | El Hadi, Hédi, Al-Hadi, Elhadi
طارق | Tarek, Tariq, Tareq, Tarik
كمال | Kamel, Kamal, Kemal
منصور | Mansour, Mansur, Mansoor
معاوية | Mouaouia, Muawiya, Moawia
حبيب | Habib, Habeeb, Hbib
سعيد | Saïd, Saeed, Said, Sayeed
صالح | Saleh, Salah, Salih
ثابت | Thabet, Tabet, Sabit
جعفر | Jaafar, Djaafar, Gaafar, Jafar
خليفة | Khalifa, Khelifa, Kalifa
نصر الدين | Nasreddine, Nasr al-Din, Nasruddin, Nacereddine
الزهراء | Zahra, Zohra, Al-Zahra, Ezzahra
حفصة | Hafsa, Hafsatou, Hafsat
صفية | Safia, Safiya, Safiatou
رحمة | Rahma, Ramata, Rahmah
سكينة | Soukaina, Sakina, Sukayna
هاجر | Hajer, Hajar, Hadjer
شريفة | Cherifa, Sharifa, Chérifa
لطيفة | Latifa, Lateefa, Letifa
المنصوري | Mansouri, El Mansouri, Al-Mansuri
البوزيدي | Bouzidi, El Bouzidi, Al-Bouzeidi
الحاج | El Hadj, Al-Hajj, Alhaji
بن يوسف | Ben Youssef, Benyoucef, Bin Yusuf
بوتفليقة | Bouteflika, Boutefliqa, Butaflika
القاضي | El Kadi, Al-Qadi, Elqadhi
الغزالي | Ghazali, El Ghazali, Al-Gazali
ولد عبد العزيز | Ould Abdel Aziz, Wuld Abd al-Aziz
سيسي | Cissé, Sissé, Ceesay
كيتا | Keita, Keïta, Kaita
باه | Bah, Ba
نداي | Ndiaye, N'Diaye, Njie
`);
