// Errors as Mattermost's REST API words them: an id for programs, a sentence for people, a status.

import {createId} from './ids';

/** Thrown by handlers; sent as its status with Mattermost's JSON. */
export class ApiError extends Error {
    constructor(readonly status: number, readonly id: string, message: string) {
        super(message);
    }

    toJson(): Record<string, unknown> {
        return describeError(this.status, this.id, this.message);
    }
}

/** The JSON body of an error. */
export function describeError(status: number, id: string, message: string): Record<string, unknown> {
    return {id, message, detailed_error: '', request_id: createId(), status_code: status};
}

export const errors = {
    notFound: () => new ApiError(404, 'api.context.404.app_error', 'Sorry, we could not find the page.'),
    forbidden: () => new ApiError(403, 'api.context.permissions.app_error', 'You do not have the appropriate permissions.'),
    sessionExpired: () => new ApiError(401, 'api.context.session_expired.app_error', 'Invalid or expired session, please login again.'),
    invalidBody: (name: string) => new ApiError(400, 'api.context.invalid_body_param.app_error', `Invalid or missing ${name} in request body.`),
    archivedChannel: () => new ApiError(400, 'api.post.create_post.can_not_post_to_deleted.error', 'Can not post to deleted channel.'),
    messageTooLong: () =>
        new ApiError(400, 'model.post.is_valid.message_length.app_error', 'Post Message property is longer than the maximum permitted length.'),
    invalidPostType: () => new ApiError(400, 'api.context.invalid_body_param.app_error', 'Invalid or missing post.type in request body.'),
    invalidRoot: () => new ApiError(400, 'api.post.create_post.root_id.app_error', 'Invalid RootId parameter.'),
    noSuchPost: () => new ApiError(404, 'app.post.get.app_error', 'Unable to get the post.'),
    noSuchTeam: () => new ApiError(404, 'app.team.get_by_name.missing.app_error', 'Unable to find the existing team.'),
    noSuchCommand: (trigger: string) => new ApiError(404, 'api.command.execute_command.not_found.app_error',
        `Command with a trigger of '${trigger}' not found. To send a message beginning with "/", try adding an empty space at the beginning of the message.`),
    duplicateTrigger: () => new ApiError(400, 'api.command.duplicate_trigger.app_error', 'This trigger word is already in use. Please choose another word.'),
    badCredentials: () => new ApiError(401, 'api.user.login.invalid_credentials_email_username', 'Enter a valid email or username and/or password.'),
} as const;
