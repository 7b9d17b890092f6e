import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { resultsSchema } from '#protocol/results-schema';

/** The published schema, and the same without room for anything it does not name. */
const validate = compile(resultsSchema);
const validateStrictly = compile(closed(resultsSchema));

function compile(schema: object) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

function closed(schema: unknown): object {
  if (Array.isArray(schema))
    return schema.map((item) => (typeof item === 'object' && item !== null ? closed(item) : item));
  const entries = Object.entries(schema as object).map(([key, value]) => [
    key,
    typeof value === 'object' && value !== null ? closed(value) : value,
  ]);
  const type = typeof schema === 'object' && schema !== null && 'type' in schema ? schema.type : null;
  const isObject = [type].flat().includes('object');
  return { ...Object.fromEntries(entries), ...(isObject ? { additionalProperties: false } : {}) };
}

export function expectValid(file: unknown) {
  expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
  expect(validateStrictly(file), JSON.stringify(validateStrictly.errors)).toBe(true);
}
