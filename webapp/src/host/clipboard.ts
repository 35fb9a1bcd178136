// Copies text to the clipboard. Separate from globals.ts, all of which is in main.js.

/** Whether copying succeeded. */
export async function copyText(text: string): Promise<boolean> {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        return copyBySelection(text);
    }
}

/** Fallback without the clipboard API: Mattermost over plain HTTP. */
function copyBySelection(text: string): boolean {
    const active = document.activeElement;
    const area = document.createElement('textarea');
    area.value = text;
    area.style.position = 'fixed';
    area.style.opacity = '0';
    document.body.append(area);
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where there is no clipboard API
    const copied = document.execCommand('copy');
    area.remove();
    if (active instanceof HTMLElement) {
        active.focus();
    }
    return copied;
}
