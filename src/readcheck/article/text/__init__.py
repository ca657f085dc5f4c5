"""Plain text: paragraphs, headings and lists by the evidence of lines."""
