// Breaks widgets-never-see-the-client. What happens is said by a controller.
export { loadPost } from '@plein/client';
