-- Folds words for search: small letters, one form of each letter and digit, no accents or tashkeel, nothing unseen.
create or replace function app.fold(words text) returns text language sql immutable parallel safe strict
  return public.unaccent('public.unaccent'::regdictionary, lower(translate(
    regexp_replace(normalize(words, NFKC), '[\u064B-\u065F\u0670\u0640\u06D6-\u06ED'
      '\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]', '', 'g'),
    '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹߀߁߂߃߄߅߆߇߈߉०१२३४५६७८९০১২৩৪৫৬৭৮৯'
    'أإآٱىئؤةیېےکڪہھءʿʾ',
    '01234567890123456789012345678901234567890123456789'
    'ااااييوهيييككهه')));
