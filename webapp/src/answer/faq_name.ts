// What people call an FAQ.

/** The FAQ's title as a name: "IT help desk" is the "IT help desk FAQ". `null` where it has none. */
export function faqName(title: string): string | null {
    const name = title.trim();
    return name === '' || (/\bFAQ\b/i).test(name) ? name || null : `${name} FAQ`;
}
