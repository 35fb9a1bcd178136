// Formats findings as annotations for GitHub and GitLab.

import path from 'node:path';

import {hashOf} from '../../package/files';
import type {Diagnostic} from '../diagnostics';

export const ANNOTATION_FORMS = ['github', 'gitlab'] as const;

export type AnnotationForm = typeof ANNOTATION_FORMS[number];

/**
 * Formats all findings: as GitHub workflow commands, one per line, or as GitLab's code quality report. Paths are relative to the
 * repository root given in the environment, else to `cwd`.
 */
export function writeAnnotations(findings: readonly Diagnostic[], form: AnnotationForm, cwd: string, env: NodeJS.ProcessEnv): string {
    const root = (form === 'github' ? env.GITHUB_WORKSPACE : env.CI_PROJECT_DIR) ?? cwd;
    const placed = findings.map((finding) => ({...finding, file: path.relative(root, path.resolve(cwd, finding.file)).split(path.sep).join('/')}));
    return form === 'github' ? placed.map(writeCommand).join('\n') : JSON.stringify(placed.map(writeIssue), null, 1);
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function writeCommand({file, line, column, severity, code, message}: Diagnostic): string {
    const text = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    const place = file.replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
    return `::${severity} file=${place},line=${line},col=${column},title=${code}::${text}`;
}

/** https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
function writeIssue({file, line, severity, code, message}: Diagnostic): object {
    return {
        description: message,
        check_name: code,
        fingerprint: hashOf(`${file}\0${code}\0${message}`),
        severity: severity === 'error' ? 'major' : 'minor',
        location: {path: file, lines: {begin: line}},
    };
}
