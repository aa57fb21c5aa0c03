/** Says which passwords are taken. */
import { expect, it } from 'vitest';
import { passwordFault, passwordLength, passwordStrength } from './password.ts';

it('takes a long password of any letters, and counts letters, not bytes', () => {
  expect(passwordFault('korrekt häst batteri')).toBeUndefined();
  expect(passwordFault('パスワードは長いほうが良い')).toBeUndefined();
  expect(passwordFault('12345 67890!')).toBeUndefined();
});

it('refuses what is too short, too long, or the same few letters again and again', () => {
  expect(passwordFault('elevenchars')).toBe('too-short');
  expect(passwordFault('ab'.repeat(passwordLength.most))).toBe('too-long');
  expect(passwordFault('abababababababab')).toBe('too-simple');
});

it('refuses the person’s own name and address with a little around them', () => {
  const about = ['Astrid Holm', 'astrid@northpay.test'];
  expect(passwordFault('astridholm1!', about)).toBe('yours');
  expect(passwordFault('Astrid@Northpay.test', about)).toBe('yours');
  expect(passwordFault('astrid rides at dawn', about)).toBeUndefined();
});

it('thinks more of longer passwords', () => {
  const strengths = ['summer-2026!', 'a summer by the sea', 'a summer by the sea, with kelp'].map(passwordStrength);
  expect(strengths).toEqual([1, 2, 3]);
});
