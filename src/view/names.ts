import { fold } from '../lib/text';
import type { Actor } from '../model/dataset';

const HAN = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;
const ARABIC = /\p{Script=Arabic}/u;
const URDU = /[ٹڈڑںےہھ]/u;
const PASHTO = /[ښځڅړږډټڼېۍګ]/u;
const PERSIAN = /[پچژگکی]/u;

/** The language a text is set in, as far as its letters tell: it picks the font and size; undefined for Latin and other scripts. */
export function langOf(text: string): string | undefined {
  if (ARABIC.test(text)) return arabicLang(text);
  if (KANA.test(text)) return 'ja';
  if (HAN.test(text)) return 'zh';
  return HANGUL.test(text) ? 'ko' : undefined;
}

function arabicLang(text: string): string {
  if (PASHTO.test(text)) return 'ps';
  if (URDU.test(text)) return 'ur';
  return PERSIAN.test(text) ? 'fa' : 'ar';
}

/** The names an actor has besides its label, short form first; names that differ only in case or accents are one. */
export function otherNames({ label, short, aliases = [] }: Actor): readonly string[] {
  const names = new Map([...(short ? [short] : []), ...aliases].reverse().map((name) => [fold(name), name]));
  names.delete(fold(label));
  return [...names.values()].reverse();
}
