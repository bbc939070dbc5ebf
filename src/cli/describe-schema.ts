import { z } from 'zod';

/** What a check takes in, as a JSON Schema (draft 2020-12) with a name of its own. */
export function describeSchema(name: string, description: string, schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  const named = {
    $schema: 'https://json-schema.org/draft/2020-12/schema' as const,
    $id: `urn:crashcheck:${name}:1`,
    title: `crashcheck ${name}`,
    description,
  };
  return Object.assign(named, z.toJSONSchema(schema, { io: 'input' }));
}
