import { emptyCompany } from './empty.ts';
import type { MockCompany } from '../company/company.ts';

export function veldlicht(): MockCompany {
  return emptyCompany();
}
