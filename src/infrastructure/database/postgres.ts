import { PrismaPg } from '@prisma/adapter-pg'

/** Adapter over a pool; `schema` lets tests keep apart on one server. */
export function postgresAdapter(url: string): PrismaPg {
  const schema = new URL(url).searchParams.get('schema') ?? undefined
  const connections = Number(new URL(url).searchParams.get('connection_limit') ?? 10)
  return new PrismaPg({ connectionString: url, max: connections }, schema ? { schema } : {})
}
