"""HTML: tokens, a tree with positions, its outline, blocks and metadata."""
