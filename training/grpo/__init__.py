"""The paper's second stage: group-relative policy optimization (Shao et al. 2024) with rewards of our own."""
