#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A folder that others may put files into and not look into, such as an organisation's inbox (mode 1730).
enum DropFolder {
  /// Puts a file there, whole or not at all; false where it could not be.
  ///
  /// Whoever keeps the folder must be able to read the file, so its mode is 0644; nobody else knows its name.
  static func put(_ bytes: [UInt8], _ name: String, in folder: String) -> Bool {
    let (aside, path) = (folder + "/." + name, folder + "/" + name)
    let file = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    // The mode again, for the umask may have taken some of it.
    let isWritten = write(bytes, to: file) && fchmod(file, 0o644) == 0 && fsync(file) == 0
    close(file)
    guard isWritten, rename(aside, path) == 0 else {
      unlink(aside)
      return false
    }
    // Who may not look into the folder cannot sync it either; then the name is on the disk when the system has come to it.
    let opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if opened >= 0 {
      fsync(opened)
      close(opened)
    }
    return true
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { system(file, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return false }
      rest = rest.dropFirst(max(0, count))
    }
    return true
  }

  /// write(2), whose name a function here has taken.
  private static func system(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
    Glibc.write(descriptor, bytes, count)
    #else
    Darwin.write(descriptor, bytes, count)
    #endif
  }
}
