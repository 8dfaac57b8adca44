/** Standards under discussion: documents in versions, what people remark on their paragraphs, and what became of it. */
package pl.wspolnie.forum.standard;
