import {describe, expect, it} from '@jest/globals';

import {askedLanguage} from '../../webapp/src/answer/asked_language';

describe('the language of a question', () => {
    it.each([
        ['Wie kann ich mein Passwort ändern?', ['en'], 'de'],
        ['Warum wurde Mattermost gebaut?', ['en'], 'de'],
        ['Comment est-ce que je change mon mot de passe ?', ['en'], 'fr'],
        ['¿Cómo puedo cambiar mi contraseña?', ['en'], 'es'],
        ['Como posso mudar minha senha?', ['en'], 'pt'],
        ['パスワードを忘れました', ['en'], 'ja'],
        ['How do I change my password?', ['de'], 'en'],
        ['비밀번호를 잊어버렸어요', ['ja'], 'ko'],
        ['忘记密码怎么办', ['ko'], 'zh'],
        ['Как сбросить пароль?', ['de'], 'ru'],
        ['cafeteria hours', ['ja'], 'en'],
    ])('%s is told beside an FAQ in %j', (question, languages, expected) => {
        expect(askedLanguage(question, languages, false)).toBe(expected);
    });

    it.each([
        ['its own language', 'Wie kann ich mein Passwort ändern?', ['de-AT']],
        ['one of its languages', 'Wie kann ich mein Passwort ändern?', ['en', 'de']],
        ['its own language with a foreign name', 'how do I open Die Zeit', ['en']],
        ['words that say nothing of a language', 'VPN Drucker 691', ['en']],
        ['nothing', '', ['en']],
        ['Chinese characters alone', '会議室予約', ['ja']],
        ['a script that its language shares with another', 'Як змінити пароль?', ['uk']],
        ['a tag that is none', 'VPN Drucker', ['x']],
    ])('is not told for %s', (_, question, languages) => {
        expect(askedLanguage(question, languages, false)).toBeNull();
    });

    // Dutch has `is` and `of`, as English has.
    it('is not told by words alone that a language without a list may have, where the FAQ knows another word', () => {
        expect(askedLanguage('is een laptop of een telefoon te lenen', ['nl'], true)).toBeNull();
    });
});
