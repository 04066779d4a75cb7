import { PleinError } from '@plein/schema';

export function offline(): PleinError {
  return new PleinError('OFFLINE', {
    message:
      'The endpoint cannot be reached: no connection, a wrong address, or its CORS rules exclude this page.',
  });
}

export function aborted(): PleinError {
  return new PleinError('ABORTED', { message: 'The request was taken back.' });
}

export function cutOff(): PleinError {
  return new PleinError('UNAVAILABLE', {
    message: 'The answer is not complete JSON; the connection was cut.',
  });
}
