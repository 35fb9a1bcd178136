// Mattermost's own focus ring: while Tab is down, it marks what takes the focus with a class that has a shadow, in plugins too.

let isTabDown = false;

function removeMarks(): void {
    document.querySelectorAll('.a11y--focused').forEach((element) => element.classList.remove('a11y--focused'));
}

export function markFocus(): void {
    document.addEventListener('keydown', ({key}) => {
        isTabDown = key === 'Tab';
        removeMarks();
    }, true);
    document.addEventListener('keyup', () => {
        isTabDown = false;
    }, true);
    document.addEventListener('mousedown', removeMarks, true);
    document.addEventListener('focusin', ({target}) => {
        if (isTabDown && target instanceof HTMLElement) {
            target.classList.add('a11y--focused');
        }
    }, true);
}
