"""Direct preference optimization (Rafailov et al. 2023) on the gold's rejected replies."""
