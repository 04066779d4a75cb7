import type { PersonMuteInput, UploadBeginInput } from '@plein/schema/types';
import { act } from '../graph/act.ts';
import { Problem } from '../graph/problem.ts';
import type { Scope } from '../graph/scope.ts';
import { personView } from '../nouns/person.ts';

const altLength = 1000;

/** What concerns the viewer alone: whom they do not want to hear, and pictures on their way. */
export function personActs(scope: Scope) {
  const { company, viewer } = scope;

  const mute = (operation: string, input: PersonMuteInput, isMuted: boolean) => {
    const path = ['input', 'personId'];
    const result = act(scope, operation, input, () => {
      if (!company.people.has(input.personId)) throw new Problem('NOT_FOUND', 'person', path);
      if (input.personId === viewer.id) throw new Problem('BAD_INPUT', 'muteSelf', path);
      const muted = company.mutedBy(viewer.id);
      if (isMuted) muted.add(input.personId);
      else muted.delete(input.personId);
      return { answer: { id: input.personId } };
    });
    if (!result.answer) return { person: null, userErrors: result.userErrors };
    return { person: personView(scope, result.answer.id), userErrors: [] };
  };

  return {
    personMute: ({ input }: { input: PersonMuteInput }) => mute('personMute', input, true),
    personUnmute: ({ input }: { input: PersonMuteInput }) => mute('personUnmute', input, false),

    /** Announces a picture; its bytes come by PUT to an address relative to the endpoint. */
    uploadBegin: ({ input }: { input: UploadBeginInput }) => {
      const { imageBytes, imageTypes } = company.limits;
      const result = act(scope, 'uploadBegin', input, () => {
        if (!imageTypes.includes(input.mediaType))
          throw new Problem('BAD_MEDIA_TYPE', 'imageType', ['input', 'mediaType']);
        if (input.byteLength < 1 || input.byteLength > imageBytes)
          throw new Problem('TOO_LARGE', 'imageBytes', ['input', 'byteLength'], imageBytes);
        if ([...input.alt].length > altLength)
          throw new Problem('TOO_LONG', 'imageAlt', ['input', 'alt'], altLength);
        const id = company.id('image');
        company.images.set(id, {
          id,
          alt: input.alt.trim(),
          url: `media/${id}`,
          width: 640,
          height: 360,
          ownerId: viewer.id,
          mediaType: input.mediaType,
        });
        return { answer: { id } };
      });
      if (!result.answer) return { imageId: null, uploadUrl: null, userErrors: result.userErrors };
      const { id } = result.answer;
      return { imageId: id, uploadUrl: `uploads/${id}`, userErrors: [] };
    },
  };
}
