-- Followers of a document are looked up in all municipalities that share it.
create index platform_follower_document on platform_follower (kind, document_id);
