export { MembershipController } from '../../controllers/membership.ts';
export { dialog, membershipActs } from './membership-acts.ts';
export { requests } from './requests.ts';
