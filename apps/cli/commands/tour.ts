import { isLanguage } from '#kernel';
import { tourTexts } from '../tour/texts.js';
import { certifyAndRevoke } from '../tour/certificate.js';
import { sitExam } from '../tour/exam.js';
import { gradeAndRelease } from '../tour/grading.js';
import { readLessons } from '../tour/lessons.js';
import { Narrator } from '../tour/narrator.js';
import { People } from '../tour/people.js';
import { takeSeat } from '../tour/seat.js';
import { Misuse, command } from './command.js';

export const tour = command({
  summary: 'walk the main job over HTTP against the centre at BASE_URL',
  options: { lang: { type: 'string', value: 'CODE', says: 'language of what is told: ar, fr or en (en if left out)' } },
  async work({ lang = 'en' }) {
    if (!isLanguage(lang)) throw new Misuse(`--lang is ar, fr or en, not '${lang}'`);
    const narrator = new Narrator(tourTexts(lang));
    const people = new People(process.env['BASE_URL'] ?? 'http://127.0.0.1:3000', lang);
    const seated = await takeSeat(people, narrator, Date.now().toString(36).toUpperCase());
    await readLessons(people, narrator, seated);
    const handedIn = await sitExam(people, narrator, seated);
    await gradeAndRelease(people, narrator, seated, handedIn);
    narrator.close('done', await certifyAndRevoke(people, narrator, seated));
    return 0;
  },
});
