"""Tests of understanding what people type."""
