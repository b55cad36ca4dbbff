import { networkInterfaces } from 'node:os'

/** Another machine's name, where this one has no address of its own on a network. */
const NAME = 'jernih.lan'

/** A host by which this machine is reached as one on the local network is: over http no secure context. */
export const lanHost: string =
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? NAME

/** What a browser must be started with to find {@link lanHost}. */
export const lanArguments: readonly string[] = [`--host-resolver-rules=MAP ${NAME} 127.0.0.1`]
