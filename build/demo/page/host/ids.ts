// Random ids of 26 characters, as the web app makes them for registrations.

const ALPHABET = 'ybndrfg8ejkmcpqxot1uwisza345h769';

export function generateId(): string {
    return Array.from(crypto.getRandomValues(new Uint8Array(26)), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}
