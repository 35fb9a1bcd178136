// Ids for registrations, made as the web app makes them: at random, in the shape of a UUID.

export function generateId(): string {
    return crypto.randomUUID();
}
