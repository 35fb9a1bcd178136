import {describe, expect, it} from '@jest/globals';

import {askedLanguage} from '../../webapp/src/answer/asked_language';

describe('the language of a question', () => {
    it.each([
        ['Wie kann ich mein Passwort ändern?', ['en'], 'de'],
        ['Comment est-ce que je change mon mot de passe ?', ['en'], 'fr'],
        ['¿Cómo puedo cambiar mi contraseña?', ['en'], 'es'],
        ['Como posso mudar minha senha?', ['en'], 'pt'],
        ['パスワードを忘れました', ['en'], 'ja'],
        ['How do I change my password?', ['de'], 'en'],
    ])('%s is told beside an FAQ in %j', (question, languages, expected) => {
        expect(askedLanguage(question, languages)).toBe(expected);
    });

    it.each([
        ['its own language', 'Wie kann ich mein Passwort ändern?', ['de-AT']],
        ['one of its languages', 'Wie kann ich mein Passwort ändern?', ['en', 'de']],
        ['its own language with a foreign name', 'how do I open Die Zeit', ['en']],
        ['words that say nothing of a language', 'VPN Drucker 691', ['en']],
        ['nothing', '', ['en']],
    ])('is not told for %s', (_, question, languages) => {
        expect(askedLanguage(question, languages)).toBeNull();
    });
});
