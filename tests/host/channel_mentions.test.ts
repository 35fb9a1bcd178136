import {expect, it} from '@jest/globals';

import {selectChannelMentions} from '../../webapp/src/host/lazy_selectors';
import type {HostState} from '../../webapp/src/host/store';

const state = {entities: {
    teams: {currentTeamId: 't', teams: {t: {id: 't', name: 'harbor'}}},
    channels: {channels: {
        a: {id: 'a', name: 'help-desk', display_name: 'Help Desk', team_id: 't'},
        b: {id: 'b', name: 'elsewhere', display_name: 'Elsewhere', team_id: 'other'},
    }},
}} as unknown as HostState;

it('links the team’s channels that the page knows, and no other team’s', () => {
    const {channelNamesMap, team} = selectChannelMentions(state, undefined);
    expect(Object.keys(channelNamesMap ?? {})).toEqual(['help-desk']);
    expect(team).toEqual({name: 'harbor'});
});

it.each([
    [{quiet: {display_name: 'Quiet', team_name: '"><b>'}}, {quiet: {display_name: 'Quiet'}}],
    [{'"><b>': {display_name: 'x'}, one: {display_name: 7}, two: null, three: 'Three'}, {}],
    ['text', {}],
    [[1], {}],
    [null, {}],
])('takes of what a post names, %j, only channels', (channelMentions, added) => {
    expect(selectChannelMentions(state, {channel_mentions: channelMentions}).channelNamesMap).toEqual({...added, 'help-desk': expect.anything()});
});
