import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import { type Proposal, Signing } from "@jianyan/domain"

/** The digest (SHA-256, hex) by which the journal knows the people a letter names; without its secret nobody can guess them from it. */
export const digest = (secret: string, signing: Proposal.Reply.Signing): string => bytesToHex(sha256(utf8ToBytes(Signing.written(secret, signing))))
