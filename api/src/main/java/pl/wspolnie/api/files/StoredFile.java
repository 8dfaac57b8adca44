package pl.wspolnie.api.files;

/**
 * A stored file.
 *
 * @param id its key
 * @param name the file name to show
 * @param mediaType told from its content
 * @param size in bytes
 * @param sha256 the hash of its content, 64 hexadecimal digits
 */
public record StoredFile(long id, String name, String mediaType, long size, String sha256) {}
