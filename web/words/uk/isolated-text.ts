export { isolated } from '../en/isolated-text.ts';
