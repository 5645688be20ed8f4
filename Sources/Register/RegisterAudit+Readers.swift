import Courseware
import Credentials
import Dispatch
import Records
import Synchronization

extension RegisterAudit {
  /// Reads all of these through, by as many readers as there are, and takes in what each has found, in their order.
  ///
  /// Each reader has an audit of its own that has found nothing yet: what is found of one thing may rest on everything that
  /// was known before, never on what is found of another.
  mutating func readThrough<Part, Value>(
    _ parts: [Part], as kind: AuditProgress.Part,
    _ read: (inout RegisterAudit, Part, Archive) throws(RegisterError) -> Value
  ) throws(RegisterError) -> [Value] {
    let archives = readers.archives.isEmpty ? [archive] : readers.archives
    let (fresh, telling) = (withoutFindings, telling)
    let starts = stride(from: 0, to: parts.count, by: readers.piece)
    let pieces = starts.map { $0..<min($0 + readers.piece, parts.count) }
    let queue = Mutex((next: 0, read: 0, failure: nil as RegisterError?))
    func nextPiece() -> Int? {
      queue.withLock { state in
        guard state.failure == nil, state.next < pieces.count else { return nil }
        state.next += 1
        return state.next - 1
      }
    }
    // Written under the queue's lock alone.
    var made: [Int: (values: [Value], audit: RegisterAudit)] = [:]
    Self.perform(archives.count) { reader in
      while let number = nextPiece() {
        var (audit, values) = (fresh, [Value]())
        do throws(RegisterError) {
          for part in parts[pieces[number]] {
            queue.withLock { state in
              telling(AuditProgress(kind, state.read, of: parts.count))
              state.read += 1
            }
            values.append(try read(&audit, part, archives[reader]))
          }
          queue.withLock { _ in made[number] = (values, audit) }
        } catch {
          queue.withLock { state in
            if state.failure == nil { state.failure = error }
          }
        }
      }
    }
    if let failure = queue.withLock({ $0.failure }) { throw failure }
    var values: [Value] = []
    for number in pieces.indices {
      guard let piece = made[number] else { continue }
      values += piece.values
      take(piece.audit)
    }
    return values
  }

  /// Work that guards what its pieces share.
  private struct Work: @unchecked Sendable {
    let piece: (Int) -> Void
  }

  /// Calls `work`, which guards what it shares, with every number below the count, at once as far as there are cores for it.
  private static func perform(_ count: Int, _ work: (Int) -> Void) {
    withoutActuallyEscaping(work) { piece in
      let work = Work(piece: piece)
      DispatchQueue.concurrentPerform(iterations: count) { work.piece($0) }
    }
  }

  private var withoutFindings: RegisterAudit {
    var audit = self
    (audit.deviations, audit.foundCount, audit.invalid, audit.learned) = ([:], 0, [:], VerifiedFiles())
    (audit.verified, audit.remembered) = (0, 0)
    return audit
  }

  /// Takes in what was found in an audit that had found nothing before.
  private mutating func take(_ part: RegisterAudit) {
    for deviation in part.deviations.values.joined() { found(deviation) }
    invalid.merge(part.invalid) { $0 + $1 }
    learned.formUnion(part.learned)
    verified += part.verified
    remembered += part.remembered
  }
}
